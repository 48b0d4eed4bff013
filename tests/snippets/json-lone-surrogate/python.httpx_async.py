import asyncio

import httpx

url = "https://api.example.com/names"
headers = {"Content-Type": "application/json"}
payload = '{"half": "\\ud83d"}'


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
