import requests

url = "https://api.example.com/notes"
headers = {"Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"'}
payload = "Zoë"

response = requests.post(url, headers=headers, data=payload.encode())
print(response.status_code, response.text)
