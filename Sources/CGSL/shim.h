// The one door through which the GNU Scientific Library enters.
#ifndef FIREDRILL_CGSL_SHIM_H
#define FIREDRILL_CGSL_SHIM_H

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_roots.h>
#include <gsl/gsl_sf.h>
#include <gsl/gsl_statistics_double.h>

#endif
