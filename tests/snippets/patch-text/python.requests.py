import requests

url = "https://api.example.com/file"
headers = {"Content-Type": "application/offset+octet-stream", "Upload-Offset": "0"}
payload = "chunk\n"

response = requests.patch(url, headers=headers, data=payload)
print(response.status_code, response.text)
