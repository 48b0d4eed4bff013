wget --quiet --output-document - \
  --header 'Authorization: Basic WU9VUl9LRVk6' \
  https://api.example.com/me
