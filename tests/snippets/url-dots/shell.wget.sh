wget --quiet --output-document - \
  https://api.example.com/a/./b/../c/..
