use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/notes/{note_id}',
    [
        'Content-Type' => 'text/plain',
        'X-Sign' => '$a `b` YOUR_SIGN-IT',
    ],
    'one $HOME "${account.name}"
two \'<NAME>\' \\ %s
three {{third}}
',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
