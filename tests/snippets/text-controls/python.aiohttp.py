import asyncio

import aiohttp

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain; charset=utf-8"}
payload = "\ufeffbom \x01\x07\x08\x0b\x0c\x1b[0m\x7f\x85 \xad\u200b\u2028\u2029\u202eabc\u202c é 👩‍👩‍👧 􏿿"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
