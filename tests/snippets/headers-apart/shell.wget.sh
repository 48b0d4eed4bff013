# Wget sends all `Cookie` headers as one, their values joined
wget --quiet --output-document - \
  --header 'Cookie: a=1; b=2' \
  --header 'accept: text/html' \
  --header 'Proxy-Connection: keep-alive' \
  https://api.example.com/users
