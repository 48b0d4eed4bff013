import requests

url = "https://api.example.com/feed"
headers = {"Content-Type": "text/xml;charset=utf-8"}
payload = '<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>'

response = requests.post(url, headers=headers, data=payload.encode())
print(response.status_code, response.text)
