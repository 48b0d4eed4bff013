<?php

// the header `X-Lines` holds line breaks or control characters: spaces are sent instead
// the header `Bad Name` is left out: its name is no HTTP token
// the header `X:Colon` is left out: its name is no HTTP token
// `Transfer-Encoding` is left out: the client frames the body itself
// `Content-Length: 12` is not the length of the body: the client sends the right one
$curl = curl_init('https://api.example.com/users');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'X-Lines: a  X-Injected: b',
        'X-Good: z',
    ],
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
