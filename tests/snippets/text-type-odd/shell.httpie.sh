http --ignore-stdin POST https://api.example.com/notes \
  'Content-Type:Text/Plain; Format=flowed; charset="UTF-8"' \
  --raw 'Zoë'
