wget --quiet --output-document - \
  --method PURGE \
  https://api.example.com/cache/front
