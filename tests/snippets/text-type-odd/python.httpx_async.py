import asyncio

import httpx

url = "https://api.example.com/notes"
headers = {"Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"'}
payload = "Zoë"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
