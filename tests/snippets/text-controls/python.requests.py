import requests

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain; charset=utf-8"}
payload = "\ufeffbom \x01\x07\x08\x0b\x0c\x1b[0m\x7f\x85 \xad\u200b\u2028\u2029\u202eabc\u202c é 👩‍👩‍👧 􏿿"

response = requests.post(url, headers=headers, data=payload.encode())
print(response.status_code, response.text)
