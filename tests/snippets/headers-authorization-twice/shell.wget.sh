# Wget sends all `Authorization` headers as one, their values joined
wget --quiet --output-document - \
  --header 'Authorization: Bearer a, Bearer b' \
  https://api.example.com/users
