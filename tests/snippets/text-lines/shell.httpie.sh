http --ignore-stdin POST https://api.example.com/notes \
  'Content-Type:text/plain; charset=utf-8' \
  --raw 'one
two
	three """ and `ticks`

five \ ${six}
'
