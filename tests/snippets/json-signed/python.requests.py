import requests

url = "https://api.example.com/hooks"
headers = {"X-Signature": "sha256=abcdef", "Content-Type": "application/json"}
payload = '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }'

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)
