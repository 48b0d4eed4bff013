import requests

url = "https://api.example.com/x"
headers = {"Content-Type": "text/plain"}
payload = "*"

response = requests.options(url, headers=headers, data=payload)
print(response.status_code, response.text)
