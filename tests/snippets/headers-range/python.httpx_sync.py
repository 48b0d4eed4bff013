import httpx

url = "https://api.example.com/files/1"
headers = {
    "Range": "bytes=0-99",
    "Accept-Encoding": "gzip, br",
    "Content-Range": "bytes 0-6/7",
    "Content-Type": "text/plain",
}
payload = "content"

response = httpx.put(url, headers=headers, content=payload)
print(response.status_code, response.text)
