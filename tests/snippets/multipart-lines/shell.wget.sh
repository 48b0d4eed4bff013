wget --quiet --output-document - \
  --method PUT \
  --header 'Content-Type: multipart/form-data; boundary=harkdown-boundary-1' \
  --body-data '--harkdown-boundary-1
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
' \
  https://api.example.com/upload/1
