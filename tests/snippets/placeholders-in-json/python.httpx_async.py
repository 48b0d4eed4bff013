import asyncio

import httpx

url = "https://${account.namespace}/api/{id}/keys"
headers = {
    "Authorization": "Bearer <ACCESS_TOKEN>",
    "X-Key": '"YOUR_API_KEY"',
    "Cookie": "sid=YOUR_SESSION",
}
payload = {
    "client": "YOUR_CLIENT_ID",
    "text": "a ${user.name} $b",
    "list": ["{{item}}"],
    "n": 1,
}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
