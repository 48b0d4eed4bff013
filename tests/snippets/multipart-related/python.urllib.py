import urllib.request

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/related; boundary=harkdown-boundary-1"}
payload = """--harkdown-boundary-1\r
Content-Disposition: form-data; name="metadata"\r
Content-Type: application/json\r
\r
{}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="media"; filename="a.txt"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
"""

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
