import httpx

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/form-data; boundary=XX"}
payload = """--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
"""

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
