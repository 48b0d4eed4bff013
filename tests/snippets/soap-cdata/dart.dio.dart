import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/soap',
    options: Options(
      method: 'POST',
      headers: {
        'Content-Type': 'application/soap+xml; charset=utf-8; action="urn:find"',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode('''
<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b \$x `c` {{d}}]]></s:Body>
</s:Envelope>
'''),
  );
  print(response.statusCode);
  print(response.data);
}
