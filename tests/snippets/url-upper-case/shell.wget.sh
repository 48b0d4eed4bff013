wget --quiet --output-document - \
  HTTPS://API.Example.COM/Path
