# Wget calls the body `application/x-www-form-urlencoded`
wget --quiet --output-document - \
  --method POST \
  --body-data 'just some text' \
  https://api.example.com/raw
