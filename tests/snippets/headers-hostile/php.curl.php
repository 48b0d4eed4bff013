<?php

$curl = curl_init('https://api.example.com/users');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'X-Hostile: it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
        'X-Dollar: $HOME `id` $(id)',
        'X-Name: Zoë €',
        "X-Tab: a\tb",
        'X-At: @file',
        'X-Space: padded',
    ],
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
