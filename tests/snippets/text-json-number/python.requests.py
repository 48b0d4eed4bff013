import requests

url = "https://api.example.com/counter"
payload = 12345678901234567890

response = requests.put(url, json=payload)
print(response.status_code, response.text)
