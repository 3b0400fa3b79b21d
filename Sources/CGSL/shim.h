// The one door through which the GNU Scientific Library enters.
#ifndef FIREDRILL_CGSL_SHIM_H
#define FIREDRILL_CGSL_SHIM_H

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_roots.h>
#include <gsl/gsl_sf.h>
#include <gsl/gsl_statistics_double.h>

/// A solver by Brent's method; the library's own name for the method is a variable, which Swift
/// does not take for constant.
static inline gsl_root_fsolver *firedrill_brent_solver(void) {
  return gsl_root_fsolver_alloc(gsl_root_fsolver_brent);
}

#endif
