wget --quiet --output-document - \
  --method M-SEARCH \
  https://api.example.com/devices
