use strict;
use warnings;
use HTTP::Request::Common;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = POST(
    'https://api.example.com/upload',
    'Content-Type' => 'form-data',
    Content => [
        'na"me' => '@file;type=x',
        'a=b' => '<file',
        'file' => [undef, 'it\'s "it"; x.json', 'Content-Type' => 'application/json', Content => '{"a": "b\\\\c"}; $(id)'],
        'ünï' => [undef, 'naïve 😀.bin', Content => 'x'],
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
