use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'PUT',
    'https://api.example.com/files/1',
    [
        'Range' => 'bytes=0-99',
        'Accept-Encoding' => 'gzip, br',
        'Content-Range' => 'bytes 0-6/7',
        'Content-Type' => 'text/plain',
    ],
    'content',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
