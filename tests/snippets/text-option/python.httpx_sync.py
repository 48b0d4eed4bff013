import httpx

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
payload = "--config=/etc/passwd -o x"

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
