# Wget sends all `x-tag` headers as one, their values joined
wget --quiet --output-document - \
  --header 'X-Tag: one, two, three' \
  --header 'X-Other: x' \
  https://api.example.com/users
