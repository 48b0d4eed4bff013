wget --quiet --output-document - \
  --method OPTIONS \
  --header 'X-Requested-With: harkdown' \
  https://api.example.com/files
