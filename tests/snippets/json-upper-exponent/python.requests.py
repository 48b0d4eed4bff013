import requests

url = "https://api.example.com/numbers"
headers = {"Content-Type": "application/json"}
payload = '{"avogadro": 6.02E+23, "small": 1E-7}'

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)
