import httpx

url = "https://api.example.com/notes"
headers = {"Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"'}
payload = "Zoë"

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
