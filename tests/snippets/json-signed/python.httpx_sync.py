import httpx

url = "https://api.example.com/hooks"
headers = {"X-Signature": "sha256=abcdef", "Content-Type": "application/json"}
payload = '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }'

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
