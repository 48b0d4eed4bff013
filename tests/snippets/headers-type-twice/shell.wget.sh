# Wget sends all `content-type` headers as one, their values joined
wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/json, text/plain' \
  --body-data '{"a": 1}' \
  https://api.example.com/users
