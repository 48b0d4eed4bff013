http --ignore-stdin PUT https://api.example.com/upload/1 \
  'Content-Type:multipart/form-data; boundary=harkdown-boundary-1' \
  --raw='--harkdown-boundary-1
Content-Disposition: form-data; name="files[]"; filename="a.csv"
Content-Type: text/csv

id,name
1,"a"

--harkdown-boundary-1
Content-Disposition: form-data; name="files[]"; filename="b.svg"
Content-Type: image/svg+xml

<svg>
  <text>${x} {{y}}</text>
</svg>

--harkdown-boundary-1--
'
