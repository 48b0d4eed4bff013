wget --quiet --output-document - \
  --method HEAD \
  https://api.example.com/files/1
