import httpx

url = "https://api.example.com/file"
headers = {"Content-Type": "application/offset+octet-stream", "Upload-Offset": "0"}
payload = "chunk\n"

response = httpx.patch(url, headers=headers, content=payload)
print(response.status_code, response.text)
