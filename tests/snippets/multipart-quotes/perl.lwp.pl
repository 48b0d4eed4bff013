use strict;
use warnings;
use HTTP::Request::Common;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = POST(
    'https://api.example.com/upload',
    'Content-Type' => 'form-data',
    Content => [
        'text' => '"quoted"; it\'s; filename=x \\',
        'fi"le' => [undef, 'a"b.json', 'Content-Type' => 'application/json', Content => '{"a": "b\\\\c"}'],
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
