import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/notes',
    options: Options(
      method: 'POST',
      headers: {
        'Accept': 'application/json',
        'Content-Type': 'application/json',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
      jsonEncode({
        'text': 'it\'s "quoted" \\ back\\\\slash `tick` \$HOME \$(touch pwned) \${HOME} %s %d #{x} \\( !! ; | & > <',
        'lines': '''
one
two
three
''',
        'tab': '\t',
        'cr': 'a\rb',
        'html': '</script><!-- <b>',
      }),
    ),
  );
  print(response.statusCode);
  print(response.data);
}
