import requests

url = "https://api.example.com/files/1"
headers = {"Content-Type": "text/plain"}
payload = "odd"

response = requests.head(url, headers=headers, data=payload)
print(response.status_code, response.text)
