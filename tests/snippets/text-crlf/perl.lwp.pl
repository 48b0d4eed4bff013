use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/notes',
    [
        'Content-Type' => 'message/rfc822',
    ],
    "From: a\@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
",
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
