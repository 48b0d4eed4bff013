# R with httr and httr2.

packages_r() {
  has Rscript || echo r-base-core
  Rscript -e 'library(httr)' >/dev/null 2>&1 || echo r-cran-httr
  Rscript -e 'library(httr2)' >/dev/null 2>&1 || echo r-cran-httr2
}
