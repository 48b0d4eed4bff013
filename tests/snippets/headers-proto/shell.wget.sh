wget --quiet --output-document - \
  --header '__proto__: x' \
  --header 'constructor: y' \
  --header '10: ten' \
  --header '2: two' \
  https://api.example.com/users
