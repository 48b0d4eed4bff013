wget --quiet --output-document - \
  --header 'Authorization: Basic e3VzZXJ9OjxQQVNTV09SRD4=' \
  https://api.example.com/me
