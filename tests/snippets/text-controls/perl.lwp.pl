use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/notes',
    [
        'Content-Type' => 'text/plain; charset=utf-8',
    ],
    "\xef\xbb\xbfbom \x01\x07\x08\x0b\x0c\x1b[0m\x7f\xc2\x85 \xc2\xad\xe2\x80\x8b\xe2\x80\xa8\xe2\x80\xa9\xe2\x80\xaeabc\xe2\x80\xac é 👩‍👩‍👧 􏿿",
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
