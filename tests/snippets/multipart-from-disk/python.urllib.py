# the code reads no files: put the content of the file into the body
import urllib.request

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/form-data; boundary=harkdown-boundary-1"}
payload = """--harkdown-boundary-1\r
Content-Disposition: form-data; name="kind"\r
\r
avatar\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="avatar.png"\r
Content-Type: image/png\r
\r
\r
--harkdown-boundary-1--\r
"""

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
