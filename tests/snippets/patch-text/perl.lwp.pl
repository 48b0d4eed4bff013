use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'PATCH',
    'https://api.example.com/file',
    [
        'Content-Type' => 'application/offset+octet-stream',
        'Upload-Offset' => '0',
    ],
    "chunk\n",
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
