import urllib.request

url = "https://api.example.com/upload"
headers = {
    "Authorization": "Bearer ABCD",
    "Content-Type": "multipart/form-data; boundary=harkdown-boundary-1",
}
payload = """--harkdown-boundary-1\r
Content-Disposition: form-data; name="title"\r
\r
My notes\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="notes.txt"\r
Content-Type: text/plain\r
\r
first line
second line
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="title"\r
\r
again\r
--harkdown-boundary-1--\r
"""

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
